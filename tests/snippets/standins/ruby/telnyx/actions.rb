# frozen_string_literal: true

# Names as in the public source at 0563125e: see telnyx.rb.

require "erb"
require "json"
require "net/http"
require_relative "shape"

module Telnyx
  module Resources
    module Calls
      class Actions
        ENUM = ->(value) { value.is_a?(String) || value.is_a?(Symbol) }
        BOOLEAN = ->(value) { [true, false].include?(value) }
        STATE = { client_state: String }.freeze
        STATE_AND_ID = { client_state: String, command_id: String }.freeze
        HEADER = Shape.new({ name: ENUM, value: String }, {})
        PARTICIPANT = Shape.new({ id: String, role: ENUM }, { name: String, on_hangup: ENUM })
        ENGINE_CONFIG = Shape.new(
          {},
          {
            attenuation_limit: Integer, enhancement_level: Numeric, family: ENUM, mode: ENUM,
            model: ENUM, size: ENUM, suppression_level: Numeric, voice_gain: Numeric
          }
        )
        REFER = {
          **STATE_AND_ID, custom_headers: [HEADER], sip_auth_password: String,
          sip_auth_username: String, sip_headers: [HEADER]
        }.freeze
        SIPREC = {
          **STATE, connector_name: String, include_metadata_custom_headers: BOOLEAN,
          secure: BOOLEAN, session_timeout_secs: Integer, sip_transport: ENUM, siprec_track: ENUM
        }.freeze
        SUPPRESSION = {
          **STATE_AND_ID, direction: ENUM, noise_suppression_engine: ENUM,
          noise_suppression_engine_config: ENGINE_CONFIG
        }.freeze
        # Method, end of the path, HTTP method, required and optional keywords.
        [
          [:join_ai_assistant, "ai_assistant_join", :Post,
           { conversation_id: String, participant: PARTICIPANT }, STATE_AND_ID],
          [:update_client_state, "client_state_update", :Put, STATE, {}],
          [:refer, "refer", :Post, { sip_address: String }, REFER],
          [:send_dtmf, "send_dtmf", :Post,
           { digits: String }, { **STATE_AND_ID, duration_millis: Integer }],
          [:start_siprec, "siprec_start", :Post, {}, SIPREC],
          [:stop_siprec, "siprec_stop", :Post, {}, STATE_AND_ID],
          [:start_noise_suppression, "suppression_start", :Post, {}, SUPPRESSION],
          [:stop_noise_suppression, "suppression_stop", :Post, {}, STATE_AND_ID],
          [:switch_supervisor_role, "switch_supervisor_role", :Post, { role: ENUM }, {}]
        ].each do |name, action, method, required, optional|
          shape = Shape.new(required, optional)
          define_method(name) do |call_control_id, params = {}|
            raise ArgumentError, "#{name}: no ID of a call" unless call_control_id.is_a?(String)

            shape.check(params, name)
            call = ERB::Util.url_encode(call_control_id)
            send_request(method, "/calls/#{call}/actions/#{action}", params)
          end
        end

        Result = Struct.new(:result, :conversation_id, keyword_init: true)
        Answer = Struct.new(:data)

        def initialize(api_key, base_url, max_retries)
          @api_key = api_key
          @base_url = base_url
          @max_retries = max_retries
        end

        private

        def send_request(method, path, params)
          url = URI("#{@base_url}#{path}")
          request = Net::HTTP.const_get(method).new(
            url, "Content-Type" => "application/json", "Authorization" => "Bearer #{@api_key}"
          )
          request.body = JSON.generate(params)
          tries = 0
          begin
            read(url, exchange(url, request))
          rescue Errors::APIError => e
            tries += 1
            retry if tries <= @max_retries && may_pass?(e.status)
            raise
          end
        end

        def may_pass?(status)
          status.nil? || [408, 409, 429].include?(status) || status >= 500
        end

        def exchange(url, request)
          Net::HTTP.start(url.host, url.port, use_ssl: url.scheme == "https", max_retries: 0) do |http|
            http.request(request)
          end
        rescue Timeout::Error
          raise Errors::APITimeoutError, url
        rescue StandardError
          raise Errors::APIConnectionError, url
        end

        def read(url, response)
          status = response.code.to_i
          is_json = response["Content-Type"].to_s.start_with?("application/json")
          body = is_json ? JSON.parse(response.body, symbolize_names: true) : response.body
          raise Errors::APIStatusError.of(url, status, body) if status >= 400

          Answer.new(Result.new(**body[:data]))
        end
      end
    end
  end
end
