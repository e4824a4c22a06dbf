/// Benchmarks, accuracy runs and fuzz targets.
@org.jspecify.annotations.NullMarked
package org.cordon.bench;
