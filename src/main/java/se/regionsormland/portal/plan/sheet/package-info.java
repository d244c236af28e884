/** A plan as a workbook, and what was found in it in words. */
@NullMarked
@NamedInterface("sheet")
package se.regionsormland.portal.plan.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
