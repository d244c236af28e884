package se.regionsormland.portal.ideas;

import java.time.LocalDate;
import java.util.UUID;

/** What came by mail, telephone or another authority. The same sending twice is the same idea. */
public record HandEntry(
    UUID sending, Channel channel, LocalDate received, IdeaContent content, Contact contact) {}
