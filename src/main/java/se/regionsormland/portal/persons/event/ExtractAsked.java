package se.regionsormland.portal.persons.event;

import java.util.Locale;
import java.util.UUID;

/** The whole extract goes to the address that it is about, and to nobody else. */
public record ExtractAsked(UUID id, String email, Locale language, String extract) {}
