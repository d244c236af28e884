/** From an idea to partners and from an organisation to ideas, until one says no. */
@NullMarked
package se.regionsormland.portal.partners.suggested;

import org.jspecify.annotations.NullMarked;
