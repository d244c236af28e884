/** Whether what is given is state aid, and what would exempt it. */
@NullMarked
@NamedInterface("aid")
package se.regionsormland.portal.plan.aid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
