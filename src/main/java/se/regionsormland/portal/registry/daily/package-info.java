/** What came in and went out on a day, a line each. */
@NullMarked
package se.regionsormland.portal.registry.daily;

import org.jspecify.annotations.NullMarked;
