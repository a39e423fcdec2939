# frozen_string_literal: true

require "erb"
require "json"
require "net/http"
require "uri"

module Telnyx
  module Stub
    # Sends a request as the gem does: the same headers, the same repetitions, the same errors.
    class Transport
      OPTIONS = %i[idempotency_key extra_query extra_headers extra_body max_retries timeout].freeze

      def initialize(client, initial_retry_delay, max_retry_delay)
        @client = client
        @initial_retry_delay = initial_retry_delay
        @max_retry_delay = max_retry_delay
      end

      def request(method:, path:, body:, options:)
        unknown = options.keys - OPTIONS
        raise ArgumentError, "unknown request_options: #{unknown.join(", ")}" if unknown.any?

        template, *parts = path
        url = URI("#{@client.base_url.chomp("/")}/#{format(template, *parts.map { |part| ERB::Util.url_encode(part) })}")
        url.query = URI.encode_www_form(options[:extra_query]) if options[:extra_query]
        retries = options.fetch(:max_retries, @client.max_retries)
        (0..retries).each do |attempt|
          answer = try(method, url, body, options, attempt)
          status = answer.is_a?(Errors::APIConnectionError) ? nil : answer.code.to_i
          return decode(answer) if status&.between?(200, 299)

          final = attempt == retries || (status && !repeated?(answer, status))
          fail_with(url, answer, status) if final
          sleep(delay(status ? answer : {}, attempt))
        end
      end

      private

      def try(method, url, body, options, attempt)
        timeout = options.fetch(:timeout, @client.timeout).to_f
        request = Net::HTTPGenericRequest.new(method.to_s.upcase, true, true, url)
        headers(options, attempt, timeout).each { |name, value| request[name] = value }
        request.body = JSON.generate(body.merge(options[:extra_body].to_h))
        exchange(url, request, timeout)
      rescue Errors::APIConnectionError => e
        e
      end

      # Raised inside of the rescue, so that `cause` tells what happened, as in the gem.
      def exchange(url, request, timeout)
        http = Net::HTTP.new(url.host, url.port)
        http.use_ssl = url.scheme == "https"
        http.max_retries = 0
        http.open_timeout = http.read_timeout = http.write_timeout = timeout
        http.start { http.request(request) }
      rescue Timeout::Error
        raise Errors::APITimeoutError.new(url: url)
      rescue StandardError
        raise Errors::APIConnectionError.new(url: url)
      end

      def headers(options, attempt, timeout)
        {
          "accept" => "application/json",
          "content-type" => "application/json",
          "x-stainless-lang" => "ruby",
          "x-stainless-retry-count" => attempt.to_s,
          "x-stainless-timeout" => timeout.to_s,
          "authorization" => @client.api_key && "Bearer #{@client.api_key}",
          **options.fetch(:extra_headers, {}).transform_keys { |name| name.to_s.downcase }
        }.compact
      end

      def repeated?(answer, status)
        case answer["x-should-retry"]
        when "true" then true
        when "false" then false
        else [408, 409, 429].include?(status) || status >= 500
        end
      end

      def delay(headers, attempt)
        milliseconds = Float(headers["retry-after-ms"], exception: false)
        return milliseconds / 1000 if milliseconds

        seconds = Float(headers["retry-after"], exception: false)
        return seconds if seconds

        (@initial_retry_delay * attempt**2 * (1 - (0.25 * rand))).clamp(0, @max_retry_delay)
      end

      def fail_with(url, answer, status)
        raise answer unless status

        raise Errors::APIStatusError.for(
          url: url, status: status, headers: answer.each_header.to_h, body: decode(answer)
        )
      end

      def decode(answer)
        return answer.body unless answer["content-type"].to_s.start_with?("application/json")

        JSON.parse(answer.body, symbolize_names: true)
      rescue JSON::ParserError
        answer.body
      end
    end
  end
end
