# frozen_string_literal: true

# Takes the place of the gem `telnyx` where it cannot be installed: it has the parts of the gem
# that the docs use, sends real HTTP, and refuses every name that the gem does not have.
require_relative "telnyx/errors"
require_relative "telnyx/model"
require_relative "telnyx/events"
require_relative "telnyx/transport"
require_relative "telnyx/actions"
require_relative "telnyx/webhooks"

module Telnyx
  VERSION = "5.167.0.stub"

  class Client
    attr_reader :api_key, :public_key, :base_url, :max_retries, :timeout, :calls, :webhooks

    def initialize(
      api_key: ENV["TELNYX_API_KEY"],
      client_id: ENV["TELNYX_CLIENT_ID"],
      client_secret: ENV["TELNYX_CLIENT_SECRET"],
      public_key: ENV["TELNYX_PUBLIC_KEY"],
      base_url: ENV["TELNYX_BASE_URL"],
      max_retries: 2,
      timeout: 60.0,
      initial_retry_delay: 0.5,
      max_retry_delay: 8.0
    )
      raise ArgumentError, "OAuth is not part of the stub" if client_id || client_secret

      @api_key = api_key&.to_s
      @public_key = public_key&.to_s
      @base_url = base_url || "https://api.telnyx.com/v2"
      @max_retries = max_retries
      @timeout = timeout
      @transport = Stub::Transport.new(self, initial_retry_delay, max_retry_delay)
      @calls = Resources::Calls.new(client: self)
      @webhooks = Resources::Webhooks.new(client: self)
    end

    # No key in the message of an error.
    def inspect
      "#<#{self.class} base_url=#{@base_url}>"
    end

    def request(method:, path:, body:, options: {})
      @transport.request(method: method, path: path, body: body, options: options)
    end
  end
end
