package se.regionsormland.portal.ideas;

/** What somebody wrote and sent. */
public record SubmittedText(String reference, String title, String text) {}
