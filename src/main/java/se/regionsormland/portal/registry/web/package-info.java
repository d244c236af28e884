/** The pages of the registry. */
@NullMarked
package se.regionsormland.portal.registry.web;

import org.jspecify.annotations.NullMarked;
