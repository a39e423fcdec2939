# frozen_string_literal: true

module Telnyx
  module Errors
    class Error < StandardError
    end

    class APIError < Error
      attr_accessor :url, :status, :headers, :body

      def initialize(url:, status: nil, headers: nil, body: nil, message: nil)
        @url = url
        @status = status
        @headers = headers
        @body = body
        super(message)
      end
    end

    class APIConnectionError < APIError
      def initialize(url:, message: "Connection error.")
        super
      end
    end

    class APITimeoutError < APIConnectionError
      def initialize(url:, message: "Request timed out.")
        super
      end
    end

    class APIStatusError < APIError
      def self.for(url:, status:, headers:, body:)
        message = {url: url.to_s, status: status, body: body}.to_s
        kind = STATUSES.fetch(status) { status >= 500 ? InternalServerError : APIStatusError }
        kind.new(url: url, status: status, headers: headers, body: body, message: message)
      end
    end

    class BadRequestError < APIStatusError
    end

    class AuthenticationError < APIStatusError
    end

    class PermissionDeniedError < APIStatusError
    end

    class NotFoundError < APIStatusError
    end

    class ConflictError < APIStatusError
    end

    class UnprocessableEntityError < APIStatusError
    end

    class RateLimitError < APIStatusError
    end

    class InternalServerError < APIStatusError
    end

    APIStatusError::STATUSES = {
      400 => BadRequestError,
      401 => AuthenticationError,
      403 => PermissionDeniedError,
      404 => NotFoundError,
      409 => ConflictError,
      422 => UnprocessableEntityError,
      429 => RateLimitError
    }.freeze

    # Not a Telnyx::Errors::Error in the gem either.
    class WebhookVerificationError < StandardError
      def initialize(message:)
        super(message)
      end
    end
  end
end
