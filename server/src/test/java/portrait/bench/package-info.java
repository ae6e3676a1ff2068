/** Benchmarks, run on demand: {@code mvn -q -Pbench -DskipTests -pl server -am test '-Dbench=Reading'}. */
@NullMarked
package portrait.bench;

import org.jspecify.annotations.NullMarked;
