package se.regionsormland.portal.ideas;

import java.util.Locale;
import java.util.UUID;

/** A public idea with the person behind it and her language. The contact is not for pages. */
public record ReachableIdea(
    UUID id, String reference, String title, Contact contact, Locale language) {}
