@org.jspecify.annotations.NullMarked
package lib;
