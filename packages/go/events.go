package runout

import (
	"context"
	"errors"
	"log/slog"
	"time"
)

// EventKind says what has happened to a call.
type EventKind string

// The kinds of events, in the order in which they come: the call, then for each attempt maybe a wait and the attempt, then the end.
const (
	EventCall    EventKind = "call"
	EventWait    EventKind = "wait"
	EventAttempt EventKind = "attempt"
	EventEnd     EventKind = "end"
)

// WaitReason says why a call waits.
type WaitReason string

// The reasons of waiting.
const (
	// WaitPacing waits until the rate limit allows a call.
	WaitPacing WaitReason = "pacing"
	// WaitRetry waits before an attempt that follows a failed one.
	WaitRetry WaitReason = "retry"
)

// CallInfo names a call in its events.
type CallInfo struct {
	// OperationID names the operation of the contract; it is empty for a call that is none.
	OperationID string
	// Method is that of HTTP.
	Method string
	// URL is the address, without credentials.
	URL string
}

// Event is something that has happened to a call. It has no credentials, no headers and no bodies.
type Event struct {
	Kind EventKind
	// Call is the same pointer in all events of one call.
	Call *CallInfo
	// Attempts counts the attempts until now.
	Attempts int
	// Reason of a wait.
	Reason WaitReason
	// Duration of a wait, of an attempt, or at the end of the whole call.
	Duration time.Duration
	// Status of the answer of an attempt or a call; 0 where there was none.
	Status int
	// Err is why an attempt had no answer, or at the end the error of the call.
	Err error
}

// EventFunc is called for each event in the goroutine of the call, which continues when it has returned. The context is that of the
// call.
type EventFunc func(ctx context.Context, event Event)

func (c *call) emit(ctx context.Context, event Event) {
	if len(c.hooks) == 0 {
		return
	}
	event.Call = c.info
	for _, hook := range c.hooks {
		hook(ctx, event)
	}
}

// LogEvents writes a record for each event, for [WithEvents]: beginnings and attempts at the level debug, calls that have succeeded
// at info, waits and refusals at warn, and calls without a usable answer at error.
//
// Without code, the environment variable RUNOUT_LOG (debug, info, warn or error) makes every client write such a log to standard
// error.
func LogEvents(logger *slog.Logger) EventFunc {
	return func(ctx context.Context, event Event) {
		level := levelOf(event)
		if !logger.Enabled(ctx, level) {
			return
		}
		attributes := []slog.Attr{slog.String("method", event.Call.Method), slog.String("url", event.Call.URL)}
		if event.Call.OperationID != "" {
			attributes = append(attributes, slog.String("operation", event.Call.OperationID))
		}
		if event.Kind != EventCall {
			attributes = append(attributes, slog.Int("attempts", event.Attempts), slog.Duration("duration", event.Duration))
		}
		if event.Reason != "" {
			attributes = append(attributes, slog.String("reason", string(event.Reason)))
		}
		if event.Status != 0 {
			attributes = append(attributes, slog.Int("status", event.Status))
		}
		if event.Err != nil {
			attributes = append(attributes, slog.String("error", event.Err.Error()))
		}
		logger.LogAttrs(ctx, level, "runout "+string(event.Kind), attributes...)
	}
}

func levelOf(event Event) slog.Level {
	var refused *APIError
	switch {
	case event.Kind == EventWait:
		return slog.LevelWarn
	case event.Kind != EventEnd:
		return slog.LevelDebug
	case event.Err == nil:
		return slog.LevelInfo
	case errors.As(event.Err, &refused):
		return slog.LevelWarn
	default:
		return slog.LevelError
	}
}
