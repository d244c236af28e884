/**
 * Whether rows were changed or taken away behind the portal's back: each is bound to the one before
 * it, and the last is signed.
 */
@NullMarked
@NamedInterface("chain")
package se.regionsormland.portal.trail.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
