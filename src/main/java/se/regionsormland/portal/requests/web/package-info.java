/** The pages where a request is written. */
@NullMarked
package se.regionsormland.portal.requests.web;

import org.jspecify.annotations.NullMarked;
