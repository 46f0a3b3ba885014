/**
 * A stand-in for the real platforms, with their states, limits and moods, on WireMock. Tests use it as a library; {@code
 * ./nuanqun double} starts it as a server.
 */
package org.nuanqun.platformdouble;
