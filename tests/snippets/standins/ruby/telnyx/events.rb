# frozen_string_literal: true

module Telnyx
  module Stub
    # The fields of all payloads, then event type => class, its other fields of data and of payload.
    PAYLOAD = %i[call_control_id call_leg_id call_session_id client_state connection_id].freeze
    EVENT_FIELDS = {
      "call.conversation.ended" => [
        :CallConversationEndedWebhookEvent, %i[created_at],
        %i[
          assistant_id calling_party_type conversation_id duration_sec from llm_model
          messages reason stt_model to tts_model_id tts_provider tts_voice_id
        ]
      ],
      "call.conversation_insights.generated" => [
        :CallConversationInsightsGeneratedWebhookEvent, %i[],
        %i[calling_party_type insight_group_id results]
      ],
      "call.dtmf.received" => [
        :CallDtmfReceivedWebhookEvent, %i[],
        %i[digit from to]
      ],
      "call.machine.detection.ended" => [
        :CallMachineDetectionEndedWebhookEvent, %i[],
        %i[from result to]
      ],
      "call.machine.greeting.ended" => [
        :CallMachineGreetingEndedWebhookEvent, %i[],
        %i[from result to]
      ],
      "call.machine.premium.detection.ended" => [
        :CallMachinePremiumDetectionEndedWebhookEvent, %i[],
        %i[from result to]
      ],
      "call.machine.premium.greeting.ended" => [
        :CallMachinePremiumGreetingEndedWebhookEvent, %i[],
        %i[from result to]
      ],
      "call.refer.completed" => [
        :CallReferCompletedWebhookEvent, %i[],
        %i[from sip_notify_response to]
      ],
      "call.refer.failed" => [
        :CallReferFailedWebhookEvent, %i[],
        %i[from sip_notify_response to]
      ],
      "call.refer.started" => [
        :CallReferStartedWebhookEvent, %i[],
        %i[from sip_notify_response to]
      ],
      "siprec.failed" => [
        :CallSiprecFailedWebhookEvent, %i[],
        %i[failure_cause]
      ],
      "siprec.started" => [
        :CallSiprecStartedWebhookEvent, %i[],
        %i[]
      ],
      "siprec.stopped" => [
        :CallSiprecStoppedWebhookEvent, %i[],
        %i[hangup_cause]
      ]
    }.freeze

    EVENTS = EVENT_FIELDS.to_h do |event_type, (name, data_fields, payload_fields)|
      payload = Class.new(Model) { (PAYLOAD + payload_fields).each { |item| field(item) } }
      data = Class.new(Model) do
        field :id
        field :event_type, Symbol
        field :occurred_at, Time
        field :payload, payload
        field :record_type, Symbol
        data_fields.each { |extra| field(extra, Time) }
      end
      event = Class.new(Model) { field :data, data }
      Models.const_set(name, event)
      Telnyx.const_set(name, event)
      event.const_set(:Data, data)
      data.const_set(:Payload, payload)
      [event_type, event]
    end.freeze
  end
end
