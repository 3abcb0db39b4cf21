module github.com/runout/runout/packages/go

go 1.26.0
