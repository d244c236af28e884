/**
 * The idea's fields as a page asks for them: of the sender, or of the officer who enters it by
 * hand.
 */
@NullMarked
@NamedInterface("form")
package se.regionsormland.portal.ideas.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
