// Failing is a server that cannot start.
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Fprintln(os.Stderr, "the server said this")
	os.Exit(1)
}
