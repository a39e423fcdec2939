# frozen_string_literal: true

module Telnyx
  # The keywords of a request, or of an object in it: those it must have, those it may have, and the
  # types of both. A list of objects is the shape of one between brackets.
  Shape = Struct.new(:required, :optional) do
    def check(value, at)
      raise ArgumentError, "#{at}: #{value.inspect} is no Hash" unless value.is_a?(Hash)

      types = required.merge(optional)
      unknown = value.keys - types.keys
      missing = required.keys - value.keys
      raise ArgumentError, "#{at}: unknown keywords: #{unknown}" if unknown.any?
      raise ArgumentError, "#{at}: missing keywords: #{missing}" if missing.any?

      value.each { |name, item| check_item(types[name], item, "#{at}.#{name}") }
    end

    private

    def check_item(type, item, at)
      case type
      when Shape then type.check(item, at)
      when Array
        raise ArgumentError, "#{at}: #{item.inspect} is no Array" unless item.is_a?(Array)

        item.each { |each| type.first.check(each, at) }
      else
        raise ArgumentError, "#{at}: #{item.inspect} has a wrong type" unless type === item
      end
    end
  end
end
