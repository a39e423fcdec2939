# frozen_string_literal: true

# Names as in the public source at 3a2097fe: see telnyx.rb.

module Telnyx
  module Errors
    class Error < StandardError; end

    class APIError < Error
      attr_reader :url, :status, :body

      def initialize(url, status, body, message)
        super(message)
        @url = url
        @status = status
        @body = body
      end
    end

    class APIConnectionError < APIError
      def initialize(url, message = "Connection error.")
        super(url, nil, nil, message)
      end
    end

    class APITimeoutError < APIConnectionError
      def initialize(url)
        super(url, "Request timed out.")
      end
    end

    class APIStatusError < APIError
      def self.of(url, status, body)
        kind = KINDS.fetch(status) { status >= 500 ? InternalServerError : APIStatusError }
        kind.new(url, status, body, { url: url.to_s, status: status, body: body }.to_s)
      end
    end

    class BadRequestError < APIStatusError; end
    class AuthenticationError < APIStatusError; end
    class PermissionDeniedError < APIStatusError; end
    class NotFoundError < APIStatusError; end
    class ConflictError < APIStatusError; end
    class UnprocessableEntityError < APIStatusError; end
    class RateLimitError < APIStatusError; end
    class InternalServerError < APIStatusError; end

    KINDS = {
      400 => BadRequestError,
      401 => AuthenticationError,
      403 => PermissionDeniedError,
      404 => NotFoundError,
      409 => ConflictError,
      422 => UnprocessableEntityError,
      429 => RateLimitError
    }.freeze
  end
end
