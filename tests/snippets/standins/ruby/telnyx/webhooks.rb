# frozen_string_literal: true

require "json"
require "openssl"

module Telnyx
  module Resources
    class Webhooks
      SIGNATURE = "telnyx-signature-ed25519"
      TIMESTAMP = "telnyx-timestamp"
      TOLERANCE = 300
      # What stands before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo.
      PREFIX = ["302a300506032b6570032100"].pack("H*")

      def initialize(client:)
        @client = client
      end

      def verify!(payload, headers, key: nil)
        public_key = key || @client.public_key
        refuse("No public key configured.") if public_key.to_s.empty?
        verify_signature(payload, headers, public_key)
      end

      # As in the gem, a missing key is noticed late here, and by another error than in verify!.
      def unwrap(payload, headers:, key: nil)
        verify_signature(payload, headers, key || @client.public_key)
        unsafe_unwrap(payload)
      end

      def unsafe_unwrap(payload)
        event = JSON.parse(payload, symbolize_names: true)
        Stub::EVENTS.fetch(event.dig(:data, :event_type), Stub::Model).read(event)
      end

      private

      def verify_signature(payload, headers, public_key)
        signature = header(headers, SIGNATURE)
        timestamp = header(headers, TIMESTAMP)
        difference = (Time.now.to_i - seconds(timestamp)).abs
        refuse("Webhook timestamp is too old or too new (#{difference}s difference)") if difference > TOLERANCE

        key = OpenSSL::PKey.read(PREFIX + decode(public_key, 32, "public key"))
        genuine = key.verify(nil, decode(signature, 64, "signature"), "#{timestamp}|#{payload}")
        refuse("Signature verification failed: signature does not match payload") unless genuine
      rescue OpenSSL::PKey::PKeyError => e
        refuse("Signature verification failed: #{e.message}")
      end

      def header(headers, wanted)
        found = headers.find { |name, _| name.to_s.downcase == wanted }
        found&.last || refuse("Missing required header: #{wanted}")
      end

      def seconds(timestamp)
        Integer(timestamp)
      rescue ArgumentError
        refuse("Invalid timestamp format: #{timestamp}")
      end

      def decode(text, size, what)
        bytes = text.unpack1("m0")
        return bytes if bytes.bytesize == size

        refuse("Invalid #{what}: expected #{size} bytes, got #{bytes.bytesize} bytes")
      rescue ArgumentError => e
        refuse("Invalid #{what} format: #{e.message}")
      end

      def refuse(message)
        raise Errors::WebhookVerificationError.new(message: message)
      end
    end
  end
end
