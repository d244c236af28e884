/** The pages where a co-financier is asked, and where she answers. */
@NullMarked
package se.regionsormland.portal.intents.web;

import org.jspecify.annotations.NullMarked;
