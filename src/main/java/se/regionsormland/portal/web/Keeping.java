package se.regionsormland.portal.web;

/**
 * For a page where something may have been typed: the form it stands in, and the address that shows
 * the page again with it. Changing the language then loses nothing. In the model as {@code
 * keeping}.
 */
public record Keeping(String form, String address) {}
