package se.regionsormland.portal.catalogue;

/** The programme's specific objective that an area falls under, as "1.1". The name is ours. */
public record SpecificObjective(String code, String name) {}
