package se.regionsormland.portal.web;

/** What pages that are the {@link SameForAll same for all} tell has changed: they are made anew. */
public record PagesChanged() {}
