/**
 * 自动托管: the bot's judgement. For each event it looks at what is known, decides purely, and carries the decision out in one
 * transaction. It serves patients, and operators by keeping quiet when a person holds the conversation. Whatever fails here
 * ends with a person; silence is a decision and has its reason on record.
 */
@NullMarked
package org.nuanqun.hosting;

import org.jspecify.annotations.NullMarked;
