/**
 * The list of sources and calls: read by all, kept by the officers who check it, with what was
 * changed.
 */
@NullMarked
@NamedInterface("list")
package se.regionsormland.portal.funding.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
