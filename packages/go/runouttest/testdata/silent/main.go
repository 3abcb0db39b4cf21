// Silent is a server that never says that it listens, and ends when it is interrupted.
package main

import (
	"os"
	"os/signal"
)

func main() {
	ended := make(chan os.Signal, 1)
	signal.Notify(ended, os.Interrupt)
	<-ended
}
