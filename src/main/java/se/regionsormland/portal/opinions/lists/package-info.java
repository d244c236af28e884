/**
 * How far the group has come and what it has said, for lists, tables and minutes: of many cases at
 * once, and never more of one than its own page says.
 */
@NullMarked
@NamedInterface("lists")
package se.regionsormland.portal.opinions.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
