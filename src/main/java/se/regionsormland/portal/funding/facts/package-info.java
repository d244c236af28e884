/**
 * What is known of a source or a call, and how certain it is: plain values, each with where it
 * stands.
 */
@NullMarked
@NamedInterface("facts")
package se.regionsormland.portal.funding.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
