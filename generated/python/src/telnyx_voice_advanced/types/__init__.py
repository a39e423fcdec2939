# @generated from voice-advanced.yaml and templates/python/package/types/__init__.py.j2; to change it, edit those and run: make generate
# ruff: noqa: F403 (all that the modules of types list as theirs is here as well)
"""The types of the API: models of what it sends, `…Param` dicts of what it takes.

Each is imported from here and loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .calls import *
    from .events import *
else:
    from .._runtime.lazy import lazy

    _HOMES = {
        "calls": """
            AIAssistantJoinParticipantParam CallControlCommandResult
            CallControlCommandResultWithConversationId CallControlError
            CallControlErrorSource CallControlErrors CustomSipHeaderParam
            JoinAiAssistantResponse NoiseSuppressionDirection NoiseSuppressionEngine
            NoiseSuppressionEngineConfigParam ReferResponse SendDtmfResponse SipHeaderParam
            StartNoiseSuppressionResponse StartSiprecResponse StopNoiseSuppressionResponse
            StopSiprecResponse SwitchSupervisorRoleResponse UpdateClientStateResponse
        """,
        "events": """
            CallConversationEnded CallConversationEndedEvent CallConversationEndedPayload
            CallConversationInsightsGenerated CallConversationInsightsGeneratedEvent
            CallConversationInsightsGeneratedPayload
            CallConversationInsightsGeneratedPayloadResultsItem CallDtmfReceived
            CallDtmfReceivedEvent CallDtmfReceivedPayload CallMachineDetectionEnded
            CallMachineDetectionEndedEvent CallMachineDetectionEndedPayload
            CallMachineGreetingEnded CallMachineGreetingEndedEvent
            CallMachineGreetingEndedPayload CallMachinePremiumDetectionEnded
            CallMachinePremiumDetectionEndedEvent CallMachinePremiumDetectionEndedPayload
            CallMachinePremiumGreetingEnded CallMachinePremiumGreetingEndedEvent
            CallMachinePremiumGreetingEndedPayload CallReferCompleted
            CallReferCompletedEvent CallReferCompletedPayload CallReferFailed
            CallReferFailedEvent CallReferFailedPayload CallReferStarted
            CallReferStartedEvent CallReferStartedPayload CallSiprecFailed
            CallSiprecFailedEvent CallSiprecFailedPayload CallSiprecStarted
            CallSiprecStartedEvent CallSiprecStartedPayload CallSiprecStopped
            CallSiprecStoppedEvent CallSiprecStoppedPayload WebhookMeta
        """,
    }
    __getattr__, __dir__ = lazy(__name__, _HOMES)
    __all__ = sorted(" ".join(_HOMES.values()).split())
