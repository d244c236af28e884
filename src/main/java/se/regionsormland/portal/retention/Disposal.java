package se.regionsormland.portal.retention;

import java.time.LocalDate;

/** The region's decision that some of its public records may be erased (gallringsbeslut). */
public record Disposal(String number, LocalDate day) {}
