/** The pages where members look at a case, and where is settled who does. */
@NullMarked
package se.regionsormland.portal.opinions.web;

import org.jspecify.annotations.NullMarked;
