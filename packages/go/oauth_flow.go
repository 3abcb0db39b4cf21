package runout

import (
	"context"
	"net/url"
)

// The page of the real API is on another host than the API.
const (
	discogsAPI  = "https://api.discogs.com"
	discogsPage = "https://www.discogs.com/oauth/authorize"
)

// OAuthFlow is the three steps in which a user gives an application the permission to act for them.
type OAuthFlow struct {
	// AuthorizePage is where users give the permission: the page of Discogs, or of the sandbox at the base URL.
	AuthorizePage string

	baseURL, userAgent string
	keys               OAuthKeys
	options            []Option
	client             *Client
}

// RequestToken is the first step's result. Keep it until the user is back.
type RequestToken struct {
	Token       string `json:"token"`
	TokenSecret string `json:"token_secret"`
	// AuthorizeURL is where to send the user.
	AuthorizeURL string `json:"authorize_url"`
}

// String does not show the token.
func (RequestToken) String() string { return "runout.RequestToken" }

// GoString does not show the token.
func (RequestToken) GoString() string { return "runout.RequestToken" }

// NewOAuthFlow makes the flow of an application with its Key, Secret and SignatureMethod. The error is that of [New].
func NewOAuthFlow(baseURL, userAgent string, keys OAuthKeys, options ...Option) (*OAuthFlow, error) {
	keys.Token, keys.TokenSecret = "", ""
	flow := &OAuthFlow{baseURL: baseURL, userAgent: userAgent, keys: keys, options: options}
	client, err := flow.newClient(keys)
	if err != nil {
		return nil, err
	}
	flow.client = client
	flow.AuthorizePage = client.BaseURL() + "/oauth/authorize"
	if client.BaseURL() == discogsAPI {
		flow.AuthorizePage = discogsPage
	}
	return flow, nil
}

// Begin gets a request token: send the user to its AuthorizeURL. The callback is where the user is sent back to, with oauth_token
// and oauth_verifier in the query; with "oob" the user is shown the verifier.
func (f *OAuthFlow) Begin(ctx context.Context, callback string) (*RequestToken, error) {
	answer, err := f.client.GetRequestToken(ctx, &GetRequestTokenParams{OAuthCallback: callback})
	if err != nil {
		return nil, err
	}
	token := &RequestToken{Token: answer.Get("oauth_token"), TokenSecret: answer.Get("oauth_token_secret")}
	if token.Token == "" || token.TokenSecret == "" {
		return nil, noToken()
	}
	token.AuthorizeURL = f.AuthorizePage + "?oauth_token=" + url.QueryEscape(token.Token)
	return token, nil
}

// Complete gets the keys of the user, with the verifier that the user brought back. They are for [OAuth], and stay valid until they
// are revoked.
func (f *OAuthFlow) Complete(ctx context.Context, token *RequestToken, verifier string) (OAuthKeys, error) {
	keys := f.keys
	keys.Token, keys.TokenSecret = token.Token, token.TokenSecret
	client, err := f.newClient(keys)
	if err != nil {
		return OAuthKeys{}, err
	}
	answer, err := client.GetAccessToken(ctx, &GetAccessTokenParams{OAuthVerifier: verifier})
	if err != nil {
		return OAuthKeys{}, err
	}
	keys.Token, keys.TokenSecret = answer.Get("oauth_token"), answer.Get("oauth_token_secret")
	if keys.Token == "" || keys.TokenSecret == "" {
		return OAuthKeys{}, noToken()
	}
	return keys, nil
}

func (f *OAuthFlow) newClient(keys OAuthKeys) (*Client, error) {
	return New(f.baseURL, f.userAgent, append(f.options[:len(f.options):len(f.options)], WithAuth(OAuth(keys)))...)
}

func noToken() error { return &MalformedResponseError{Fault: "has no token"} }
