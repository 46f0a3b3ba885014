/** What every test in a real browser needs. */
package org.nuanqun.browser;
