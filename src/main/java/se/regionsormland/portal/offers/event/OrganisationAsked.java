package se.regionsormland.portal.offers.event;

import java.util.UUID;

/** Something is shown in an organisation's name: its own mailbox is asked whether that is right. */
public record OrganisationAsked(UUID id, String mailbox, String token) {}
