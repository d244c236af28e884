package se.regionsormland.portal.watching.event;

/** Nobody watches anything with this address any more. */
public record AddressForgotten(String email) {}
