/**
 * Renderings as requests to the interfaces of makers and of programs: {@link portrait.render.request.Apis} knows who takes which model and how,
 * as data; a {@link portrait.render.request.Request} is written as JSON or as a command for a shell. Nothing here opens a connection.
 */
@NullMarked
package portrait.render.request;

import org.jspecify.annotations.NullMarked;
