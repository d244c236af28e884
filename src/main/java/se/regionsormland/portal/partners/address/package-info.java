/** Officers say by which addresses an organisation is known to speak for itself. */
@NullMarked
package se.regionsormland.portal.partners.address;

import org.jspecify.annotations.NullMarked;
