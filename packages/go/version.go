package runout

// Version is that of this package, and of the contract that it is made of.
const Version = "0.1.0"
