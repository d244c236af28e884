/**
 * A plan held against the rules, one kind of fault in each class. What is found is told, with where
 * it is written; nothing is refused here.
 */
@NullMarked
@NamedInterface("check")
package se.regionsormland.portal.plan.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
