package se.regionsormland.portal.trail;

/** An event, from which network, and how many times it happened in all. */
record Seen(SecurityEvent event, String network, int times) {}
