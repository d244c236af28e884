/** The request's fields as a page asks for them: of the sender, or of who enters it by hand. */
@NullMarked
@NamedInterface("form")
package se.regionsormland.portal.requests.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
