/**
 * The pages of offers: for everybody to read, for their holders to change, for officers to hide.
 */
@NullMarked
package se.regionsormland.portal.offers.web;

import org.jspecify.annotations.NullMarked;
