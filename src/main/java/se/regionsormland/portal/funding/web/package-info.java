/** Pages about money: the public ones, and those where officers keep sources and calls. */
@NullMarked
package se.regionsormland.portal.funding.web;

import org.jspecify.annotations.NullMarked;
