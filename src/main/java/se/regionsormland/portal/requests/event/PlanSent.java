package se.regionsormland.portal.requests.event;

import java.util.UUID;

/** A new version of a request's plan has come to the region. */
public record PlanSent(UUID idea) {}
