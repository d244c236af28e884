/** What is handed over to whoever decides: the request as the application there asks for it. */
@NullMarked
@NamedInterface("handover")
package se.regionsormland.portal.requests.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
