# frozen_string_literal: true

module Telnyx
  module Stub
    # The shape of an object that is sent: which names it must have and may have, and their types.
    class Shape
      BOOLEAN = [true, false].freeze
      ENUM = [String, Symbol].freeze

      attr_reader :required

      def initialize(required: {}, optional: {})
        @required = required
        @optional = optional
      end

      def check(value, at)
        raise ArgumentError, "#{at}: expected a Hash, got #{value.inspect}" unless value.is_a?(Hash)

        known = @required.merge(@optional)
        unknown = value.keys - known.keys
        raise ArgumentError, "#{at}: unknown keyword: #{unknown.map(&:inspect).join(", ")}" if unknown.any?

        missing = @required.keys - value.keys
        raise ArgumentError, "#{at}: missing keyword: #{missing.map(&:inspect).join(", ")}" if missing.any?

        value.each { |name, item| check_item(known[name], item, "#{at}.#{name}") }
      end

      private

      def check_item(type, item, at)
        case type
        when Shape then type.check(item, at)
        when :list_of_headers then check_list(item, at)
        else
          allowed = Array(type)
          fits = allowed.any? { |one| one.is_a?(Class) ? item.is_a?(one) : one == item }
          raise ArgumentError, "#{at}: #{item.inspect} is none of #{allowed.join(", ")}" unless fits
        end
      end

      def check_list(items, at)
        raise ArgumentError, "#{at}: expected an Array, got #{items.inspect}" unless items.is_a?(Array)

        items.each_with_index { |item, index| HEADER.check(item, "#{at}[#{index}]") }
      end
    end

    Shape::HEADER = Shape.new(required: {name: Shape::ENUM, value: String})
    PARTICIPANT = Shape.new(
      required: {id: String, role: Shape::ENUM},
      optional: {name: String, on_hangup: Shape::ENUM}
    )
    NOISE_SUPPRESSION_ENGINE_CONFIG = Shape.new(
      optional: {
        attenuation_limit: Integer,
        enhancement_level: Numeric,
        family: Shape::ENUM,
        mode: Shape::ENUM,
        model: Shape::ENUM,
        size: Shape::ENUM,
        suppression_level: Numeric,
        voice_gain: Numeric
      }
    )
    STATE_AND_ID = {client_state: String, command_id: String}.freeze
    ACTIONS = {
      join_ai_assistant: [
        :post, "ai_assistant_join",
        Shape.new(
          required: {conversation_id: String, participant: PARTICIPANT}, optional: STATE_AND_ID
        )
      ],
      update_client_state: [
        :put, "client_state_update", Shape.new(required: {client_state: String})
      ],
      refer: [
        :post, "refer",
        Shape.new(
          required: {sip_address: String},
          optional: {
            **STATE_AND_ID,
            custom_headers: :list_of_headers,
            sip_auth_password: String,
            sip_auth_username: String,
            sip_headers: :list_of_headers
          }
        )
      ],
      send_dtmf: [
        :post, "send_dtmf",
        Shape.new(required: {digits: String}, optional: {**STATE_AND_ID, duration_millis: Integer})
      ],
      start_siprec: [
        :post, "siprec_start",
        Shape.new(
          optional: {
            client_state: String,
            connector_name: String,
            include_metadata_custom_headers: Shape::BOOLEAN,
            secure: Shape::BOOLEAN,
            session_timeout_secs: Integer,
            sip_transport: Shape::ENUM,
            siprec_track: Shape::ENUM
          }
        )
      ],
      stop_siprec: [:post, "siprec_stop", Shape.new(optional: STATE_AND_ID)],
      start_noise_suppression: [
        :post, "suppression_start",
        Shape.new(
          optional: {
            **STATE_AND_ID,
            direction: Shape::ENUM,
            noise_suppression_engine: Shape::ENUM,
            noise_suppression_engine_config: NOISE_SUPPRESSION_ENGINE_CONFIG
          }
        )
      ],
      stop_noise_suppression: [:post, "suppression_stop", Shape.new(optional: STATE_AND_ID)],
      switch_supervisor_role: [
        :post, "switch_supervisor_role", Shape.new(required: {role: Shape::ENUM})
      ]
    }.freeze
  end

  module Resources
    class Calls
      attr_reader :actions

      def initialize(client:)
        @actions = Actions.new(client: client)
      end

      class Actions
        def initialize(client:)
          @client = client
        end

        # The gem asks for the second argument only where something in it is required.
        Stub::ACTIONS.each do |name, (method, path, shape)|
          if shape.required.any?
            define_method(name) { |call_control_id, params| send_action(name, method, path, shape, call_control_id, params) }
          else
            define_method(name) do |call_control_id, params = {}|
              send_action(name, method, path, shape, call_control_id, params)
            end
          end
        end

        private

        def send_action(name, method, path, shape, call_control_id, params)
          unless call_control_id.is_a?(String)
            raise ArgumentError, "#{name}: call_control_id must be a String, got #{call_control_id.inspect}"
          end

          body = params.reject { |key, _| key == :request_options }
          shape.check(body, name.to_s)
          answer = @client.request(
            method: method,
            path: ["calls/%1$s/actions/#{path}", call_control_id],
            body: body,
            options: params.fetch(:request_options, {})
          )
          Stub::RESPONSES.fetch(name).read(answer)
        end
      end
    end
  end

  module Stub
    RESPONSES = ACTIONS.to_h do |name, _|
      response = Class.new(Model) { field :data, Models::Calls::CallControlCommandResult }
      named = name.to_s.split("_").map(&:capitalize).join.sub("AiAssistant", "AIAssistant")
      Models::Calls.const_set("Action#{named}Response", response)
      [name, response]
    end.freeze
  end
end
