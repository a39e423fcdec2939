# frozen_string_literal: true

require "json"
require "time"

module Telnyx
  module Stub
    # What the API sends: a method for each known field, `[]` for every field.
    class Model
      class << self
        def fields
          @fields ||= {}
        end

        def field(name, type = nil)
          fields[name] = type
          define_method(name) do
            value = @data[name]
            type == Time && value ? Time.parse(value) : value
          end
        end

        def read(hash)
          new(
            hash.to_h do |name, value|
              type = fields[name]
              [name, type.is_a?(Class) && type <= Model && value.is_a?(Hash) ? type.read(value) : convert(type, value)]
            end
          )
        end

        private

        def convert(type, value)
          type == Symbol && value.is_a?(String) ? value.to_sym : value
        end
      end

      def initialize(data)
        @data = data
      end

      def [](name)
        raise ArgumentError, "Expected symbol key for lookup, got #{name.inspect}" unless name.is_a?(Symbol)

        @data[name]
      end

      def to_h
        @data
      end
      alias to_hash to_h

      def deep_to_h
        @data.transform_values { |value| value.is_a?(Model) ? value.deep_to_h : value }
      end

      def to_json(*arguments)
        deep_to_h.to_json(*arguments)
      end

      def deconstruct_keys(keys)
        known = self.class.fields.keys
        ((keys || known) & known).to_h { |name| [name, public_send(name)] }
      end
    end
  end

  module Models
    module Calls
      class CallControlCommandResult < Stub::Model
        field :result
      end
    end
  end
end
